/** Lets single changes through or keeps them back, and lets two people decide what becomes of them. */
package org.selamat.status.brake.application;
