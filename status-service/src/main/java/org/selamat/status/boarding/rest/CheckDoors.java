package org.selamat.status.boarding.rest;

import jakarta.enterprise.context.ApplicationScoped;

import org.selamat.status.boarding.application.CheckBoarding;
import org.selamat.status.boarding.application.ReadBoardingCheck;

/** What can be done about one passenger. */
@ApplicationScoped
class CheckDoors {

    private final CheckBoarding check;
    private final ReadBoardingCheck read;

    CheckDoors(CheckBoarding check, ReadBoardingCheck read) {
        this.check = check;
        this.read = read;
    }

    CheckBoarding check() {
        return check;
    }

    ReadBoardingCheck read() {
        return read;
    }
}
