terms-liability-cap = 出错谁负责
terms-liability-cap-trap = 他们出了错，损失由您承担。
terms-liability-cap-fair = 他们为自己的过错负责。
terms-liability-cap-missing = 他们为自己的过错负责。
