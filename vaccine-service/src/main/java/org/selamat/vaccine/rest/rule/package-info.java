/** Travel rules: uploaded by officers, shown to everybody. */
package org.selamat.vaccine.rest.rule;
