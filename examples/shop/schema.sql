-- An online shop: customers, catalogue, stock, carts and orders.
-- MySQL 8.0 or later; also what mysqldump writes around tables is there to be coped with.

/*!40101 SET NAMES utf8mb4 */;
SET FOREIGN_KEY_CHECKS = 0;

DROP TABLE IF EXISTS `customers`;
CREATE TABLE `customers` (
  `id` int unsigned NOT NULL AUTO_INCREMENT,
  `email` varchar(191) NOT NULL,
  `password_hash` binary(60) NOT NULL,
  `name` varchar(120) NOT NULL DEFAULT '',
  `language` enum('en','de','fr','pt-BR') NOT NULL DEFAULT 'en',
  `newsletters` set('offers','news','events') NOT NULL DEFAULT 'news',
  `loyalty_points` mediumint unsigned NOT NULL DEFAULT '0',
  `is_business` tinyint(1) NOT NULL DEFAULT '0',
  `birth_year` year DEFAULT NULL,
  `created_at` timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP,
  `updated_at` timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_customers_email` (`email`)
) ENGINE=InnoDB AUTO_INCREMENT=1001 DEFAULT CHARSET=utf8mb4 COMMENT='People who have an account';

CREATE TABLE `addresses` (
  `id` int unsigned NOT NULL AUTO_INCREMENT,
  `customer_id` int unsigned NOT NULL,
  `kind` enum('billing','shipping') NOT NULL COMMENT 'What it is used for',
  `line1` varchar(120) NOT NULL,
  `line2` varchar(120) DEFAULT NULL,
  `postcode` varchar(12) NOT NULL,
  `city` varchar(80) NOT NULL,
  `country` char(2) NOT NULL DEFAULT 'DE',
  PRIMARY KEY (`id`),
  KEY `ix_addresses_customer` (`customer_id`),
  CONSTRAINT `fk_addresses_customer` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB;

CREATE TABLE `categories` (
  `id` smallint unsigned NOT NULL AUTO_INCREMENT,
  `parent_id` smallint unsigned DEFAULT NULL,
  `slug` varchar(60) NOT NULL,
  `title` varchar(80) NOT NULL,
  `position` tinyint NOT NULL DEFAULT '0',
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_categories_slug` (`slug`),
  CONSTRAINT `fk_categories_parent` FOREIGN KEY (`parent_id`) REFERENCES `categories` (`id`) ON DELETE SET NULL
) ENGINE=InnoDB COMMENT='A tree of shelves';

CREATE TABLE `products` (
  `sku` varchar(32) NOT NULL,
  `category_id` smallint unsigned NOT NULL,
  `title` varchar(200) NOT NULL,
  `description` mediumtext,
  `price` decimal(10,2) unsigned NOT NULL COMMENT 'Without tax',
  `tax_rate` decimal(4,2) NOT NULL DEFAULT '19.00',
  `gross_price` decimal(12,2) GENERATED ALWAYS AS (round(`price` * (1 + `tax_rate` / 100), 2)) STORED,
  `weight_g` int unsigned DEFAULT NULL,
  `rating` float DEFAULT NULL,
  `attributes` json DEFAULT NULL,
  `ean` bigint(13) unsigned zerofill DEFAULT NULL,
  `flags` bit(8) NOT NULL DEFAULT b'0',
  `thumbnail` blob,
  `available_from` datetime(3) DEFAULT NULL,
  PRIMARY KEY (`sku`),
  UNIQUE KEY `uq_products_ean` (`ean`),
  KEY `ix_products_category` (`category_id`,`title`),
  FULLTEXT KEY `ft_products_title` (`title`),
  CONSTRAINT `fk_products_category` FOREIGN KEY (`category_id`) REFERENCES `categories` (`id`),
  CONSTRAINT `ck_products_rating` CHECK ((`rating` between 0 and 5)),
  CONSTRAINT `ck_products_tax` CHECK (`tax_rate` >= 0 AND `tax_rate` < 100)
) ENGINE=InnoDB;

CREATE TABLE `stock` (
  `sku` varchar(32) NOT NULL,
  `warehouse` enum('north','south') NOT NULL,
  `quantity` int NOT NULL DEFAULT '0',
  `counted_on` date DEFAULT NULL,
  PRIMARY KEY (`sku`,`warehouse`),
  CONSTRAINT `fk_stock_product` FOREIGN KEY (`sku`) REFERENCES `products` (`sku`) ON DELETE CASCADE ON UPDATE CASCADE
) ENGINE=InnoDB;

CREATE TABLE `orders` (
  `id` bigint unsigned NOT NULL AUTO_INCREMENT,
  `number` char(12) NOT NULL,
  `customer_id` int unsigned DEFAULT NULL,
  `shipping_address_id` int unsigned DEFAULT NULL,
  `status` enum('new','paid','shipped','returned','cancelled') NOT NULL DEFAULT 'new',
  `total` decimal(12,2) NOT NULL DEFAULT '0.00',
  `note` text,
  `placed_at` datetime NOT NULL DEFAULT CURRENT_TIMESTAMP,
  `deliver_between` time DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uq_orders_number` (`number`),
  KEY `ix_orders_status` (`status`,`placed_at`),
  CONSTRAINT `fk_orders_customer` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE SET NULL,
  CONSTRAINT `fk_orders_address` FOREIGN KEY (`shipping_address_id`) REFERENCES `addresses` (`id`) ON DELETE SET NULL
) ENGINE=InnoDB;

CREATE TABLE `order_lines` (
  `order_id` bigint unsigned NOT NULL,
  `line` smallint unsigned NOT NULL,
  `sku` varchar(32) NOT NULL,
  `quantity` smallint unsigned NOT NULL DEFAULT '1',
  `unit_price` decimal(10,2) NOT NULL,
  PRIMARY KEY (`order_id`,`line`),
  UNIQUE KEY `uq_order_lines_sku` (`order_id`,`sku`),
  CONSTRAINT `fk_lines_order` FOREIGN KEY (`order_id`) REFERENCES `orders` (`id`) ON DELETE CASCADE,
  CONSTRAINT `fk_lines_product` FOREIGN KEY (`sku`) REFERENCES `products` (`sku`) ON DELETE RESTRICT
) ENGINE=InnoDB;

CREATE TABLE `reviews` (
  `customer_id` int unsigned NOT NULL,
  `sku` varchar(32) NOT NULL,
  `stars` tinyint unsigned NOT NULL,
  `body` text,
  `created_at` datetime(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  PRIMARY KEY (`customer_id`,`sku`),
  CONSTRAINT `ck_reviews_stars` CHECK (`stars` in (1,2,3,4,5))
) ENGINE=InnoDB;

ALTER TABLE `reviews`
  ADD CONSTRAINT `fk_reviews_customer` FOREIGN KEY (`customer_id`) REFERENCES `customers` (`id`) ON DELETE CASCADE,
  ADD CONSTRAINT `fk_reviews_product` FOREIGN KEY (`sku`) REFERENCES `products` (`sku`) ON DELETE CASCADE;

DELIMITER ;;
CREATE TRIGGER `order_lines_after_insert` AFTER INSERT ON `order_lines` FOR EACH ROW
BEGIN
  UPDATE `orders` SET `total` = `total` + NEW.`quantity` * NEW.`unit_price` WHERE `id` = NEW.`order_id`;
END;;
DELIMITER ;

SET FOREIGN_KEY_CHECKS = 1;
