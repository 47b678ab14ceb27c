/** The use cases, one class each. */
package org.selamat.vaccine.application;
