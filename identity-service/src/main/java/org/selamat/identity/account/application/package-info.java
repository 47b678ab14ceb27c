/** Reads what people type as a destination. */
package org.selamat.identity.account.application;
