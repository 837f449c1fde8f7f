terms-cancellation = 解除合同
terms-cancellation-trap = 要退出就得花钱、办手续，或者根本不能退出。
terms-cancellation-fair = 您可以解除，而且不用为此付钱。
terms-cancellation-missing = 怎样解除，以及解除不收钱。
