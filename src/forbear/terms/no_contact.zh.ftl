terms-no-contact = 不许联系、停止还款
terms-no-contact-trap = 您就听不到贷款方的消息了：利息、信函和法院文书会在您不知情时继续。
terms-no-contact-fair = 您仍可以自己和贷款方联系。
terms-no-contact-missing = 您仍可以自己和贷款方联系。
