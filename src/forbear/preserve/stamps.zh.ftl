problem-stamp-unreadable = 这不是时间戳服务的回复（RFC 3161 响应）。请向服务方索取 .tsr 文件。
problem-stamp-unasked = 这份回复针对的是别的内容，本保险库没有为它提出过请求。请选择对应本保险库请求的回复。
problem-stamp-unverified = 用所给的证书无法核对这份回复。请向服务方索取根证书（PEM 格式），如有中间证书也一并索取。
