/** Corrections from proposal to proof. */
package org.selamat.helpdesk.application.correction;
