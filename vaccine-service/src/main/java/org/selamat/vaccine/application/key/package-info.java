/** What is done with our document signers. */
package org.selamat.vaccine.application.key;
