problem-told-empty = 这个文件里没有写告诉过谁。每一次告知写一个 [[told]] 表。
problem-told-nobody = 这一条没有写告诉了谁。请用自己的话填写 to。
problem-told-ahead = { $on } 还没有到。请写实际告知的日期，不清楚就不写。
