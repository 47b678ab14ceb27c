/** Matching a case, matching it again when late facts touch it, and withdrawing it. */
package org.selamat.checkin.exposure.application;
