/**
 * What the route and policy files say: the Gateway API subset that is honoured here, read strictly, so that a file can't
 * promise what nobody does.
 */
package org.selamat.gateway.files;
