/** The commands a person types, one class each. */
package org.selamat.local.command;
