/** The vault that seals and opens values with the keys of this installation. */
package org.selamat.identity.sealing.application;
