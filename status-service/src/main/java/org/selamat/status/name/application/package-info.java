/** Holds the key of name tags. */
package org.selamat.status.name.application;
