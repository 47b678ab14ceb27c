/** A support case and the rules of its life: who may move it, where to, and what the citizen is told. */
package org.selamat.helpdesk.domain;
