/** Makes passenger codes, answers airlines, and answers them again when what they were told is no longer right. */
package org.selamat.status.boarding.application;
