charges-above = 加上您已付的款项，对方就 { $principal } 的借款共收取费用 { $charges }；下面的规定总共允许 { $most }。
charges-above-if-bound = 加上您已付的款项，对方就 { $principal } 的借款共收取费用 { $charges }；如果下面的规定适用于这笔借款，总共允许 { $most }。
charges-within = 加上您已付的款项，就 { $principal } 的借款共收取费用 { $charges }，没有超过下面规定的 { $most }。
