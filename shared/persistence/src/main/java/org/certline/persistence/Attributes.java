package org.certline.persistence;

import io.micronaut.json.tree.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** JSON trees as DynamoDB attributes and back. Nulls are left out. */
final class Attributes {

    private Attributes() {
    }

    static Map<String, AttributeValue> fromTree(JsonNode object) {
        Map<String, AttributeValue> attributes = new LinkedHashMap<>();
        object.entries().forEach(entry -> {
            if (!entry.getValue().isNull()) {
                attributes.put(entry.getKey(), fromNode(entry.getValue()));
            }
        });
        return attributes;
    }

    static JsonNode toTree(Map<String, AttributeValue> attributes) {
        Map<String, JsonNode> entries = new LinkedHashMap<>();
        attributes.forEach((name, value) -> entries.put(name, toNode(value)));
        return JsonNode.createObjectNode(entries);
    }

    private static AttributeValue fromNode(JsonNode node) {
        if (node.isObject()) {
            return AttributeValue.fromM(fromTree(node));
        }
        if (node.isArray()) {
            return AttributeValue.fromL(StreamSupport.stream(node.values().spliterator(), false)
                    .map(Attributes::fromNode).toList());
        }
        if (node.isBoolean()) {
            return AttributeValue.fromBool(node.getBooleanValue());
        }
        return node.isNumber()
                ? AttributeValue.fromN(node.getBigDecimalValue().toPlainString())
                : AttributeValue.fromS(node.getStringValue());
    }

    private static JsonNode toNode(AttributeValue value) {
        return switch (value.type()) {
            case M -> toTree(value.m());
            case L -> JsonNode.createArrayNode(value.l().stream().map(Attributes::toNode).toList());
            case SS -> JsonNode.createArrayNode(List.copyOf(value.ss()).stream()
                    .map(JsonNode::createStringNode).toList());
            case BOOL -> JsonNode.createBooleanNode(value.bool());
            case N -> number(new BigDecimal(value.n()));
            case S -> JsonNode.createStringNode(value.s());
            default -> JsonNode.nullNode();
        };
    }

    /** Whole numbers as whole numbers, so that they can be read into a component of type int or long. */
    private static JsonNode number(BigDecimal value) {
        return value.stripTrailingZeros().scale() <= 0 && value.precision() - value.scale() < 19
                ? JsonNode.createNumberNode(value.longValueExact())
                : JsonNode.createNumberNode(value);
    }
}
