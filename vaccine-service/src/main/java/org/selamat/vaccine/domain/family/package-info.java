/** Several holders' certificates, sorted by holder. */
package org.selamat.vaccine.domain.family;
