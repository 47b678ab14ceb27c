/** Declaring, confirming and withdrawing other names. */
package org.selamat.identity.namelink.application;
