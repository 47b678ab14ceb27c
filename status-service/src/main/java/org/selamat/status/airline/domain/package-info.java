/** How much an airline may ask. */
package org.selamat.status.airline.domain;
