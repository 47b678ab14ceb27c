/** Events in and out, in the words of the contracts. */
package org.selamat.vaccine.messaging;
