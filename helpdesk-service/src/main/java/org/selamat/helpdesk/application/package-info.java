/** Use cases: one class each, one transaction each. */
package org.selamat.helpdesk.application;
