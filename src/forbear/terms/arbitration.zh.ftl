terms-arbitration = 用仲裁代替法院
terms-arbitration-trap = 有争议时不能去法院。请问清在哪里仲裁、谁付费、能不能不选。
terms-arbitration-fair = 您仍可以去法院。
terms-arbitration-missing = 您仍可以去法院。
