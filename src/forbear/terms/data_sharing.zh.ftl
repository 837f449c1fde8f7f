terms-data-sharing = 您的信息去向
terms-data-sharing-trap = 别人会知道您的债务，也可能来电推销或转卖。
terms-data-sharing-fair = 您说的内容不会外传。
terms-data-sharing-missing = 未经您同意，信息不给任何人。
