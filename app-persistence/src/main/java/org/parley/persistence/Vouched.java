package org.parley.persistence;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * On a method that tells, by {@link org.parley.domain.change.Shown}, all that it reads which does not tell it by itself.
 * Pages made of nothing else are renewed only when some of that changes; without this, a page that reads anything is
 * renewed at every change.
 */
@InterceptorBinding
@Retention(RUNTIME)
@Target({METHOD, TYPE})
@interface Vouched {}
