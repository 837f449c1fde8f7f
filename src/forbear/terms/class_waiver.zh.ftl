terms-class-waiver = 不许共同起诉
terms-class-waiver-trap = 您只能单独主张权利，往往得不偿失。
terms-class-waiver-fair = 您可以和别人一起主张权利。
terms-class-waiver-missing = 您可以和别人一起主张权利。
