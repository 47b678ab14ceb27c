/** Follows what identity-service finds out about persons: that two are one, that one are two, that one is to be forgotten. */
package org.selamat.vaccine.application.person;
