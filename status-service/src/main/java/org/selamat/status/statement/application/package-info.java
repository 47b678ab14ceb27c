/** Signs what a phone keeps of its owner's status. */
package org.selamat.status.statement.application;
