/** What citizens let agents see. */
package org.selamat.helpdesk.application.access;
