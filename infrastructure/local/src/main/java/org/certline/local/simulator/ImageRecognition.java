package org.certline.local.simulator;

import io.micronaut.json.tree.JsonNode;
import java.util.Base64;
import java.util.Map;

/**
 * FaceID's comparison. Without being told anything it knows everybody, except that the sequence of an identity
 * number (its 15th to 17th digit) may say otherwise: {@code 99x} are the people with whom something is wrong.
 */
final class ImageRecognition implements SimulatedAction {

    private static final int ID_LENGTH = 18;
    private static final double ALIKE_FROM = 80;

    @Override
    public Map<String, JsonNode> answer(JsonNode parameters, Behaviour behaviour) throws ActionRefused {
        String idNumber = SimulatedAction.required(parameters, "IdCard");
        String name = SimulatedAction.required(parameters, "Name");
        requireImage(SimulatedAction.required(parameters, "ImageBase64"));
        if (idNumber.length() != ID_LENGTH) {
            throw new ActionRefused("FailedOperation.IdFormatError", "输入的身份证号有误。");
        }
        return behaviour.mismatch().stream().anyMatch(end -> idNumber.endsWith(end) || name.endsWith(end))
                ? result("FailedOperation.CompareLowSimilarity", "比对相似度未达到通过标准。", 21.5)
                : bySequence(idNumber);
    }

    private static Map<String, JsonNode> bySequence(String idNumber) throws ActionRefused {
        return switch (idNumber.substring(14, 17)) {
            case "990", "991", "992" ->
                result("FailedOperation.CompareLowSimilarity", "比对相似度未达到通过标准。", 34.25);
            case "993", "994" -> throw new ActionRefused("FailedOperation.IdNameMisMatch", "姓名和身份证号不一致，请核实后重试。");
            case "995", "996" -> throw new ActionRefused("FailedOperation.IdPhotoNoExist", "库中无此号照片，请到户籍所在地进行核实。");
            case "997", "998" -> throw new ActionRefused("FailedOperation.LifePhotoDetectNoFaces", "未能检测到完整人脸。");
            case "999" -> throw new ActionRefused("FailedOperation.IdPhotoSystemNoanswer", "认证中心返照失败，请稍后再试。");
            default -> result("Success", "成功", ALIKE_FROM + Math.floorMod(idNumber.hashCode(), 1990) / 100.0);
        };
    }

    private static void requireImage(String base64) throws ActionRefused {
        try {
            if (!isJpegOrPng(Base64.getDecoder().decode(base64))) {
                throw new ActionRefused("FailedOperation.ImageDecodeFailed", "图片解码失败。");
            }
        } catch (IllegalArgumentException e) {
            throw new ActionRefused("InvalidParameter", "参数错误。");
        }
    }

    private static boolean isJpegOrPng(byte[] image) {
        return image.length > 8
                && (image[0] == (byte) 0xFF && image[1] == (byte) 0xD8
                || image[0] == (byte) 0x89 && image[1] == 'P' && image[2] == 'N' && image[3] == 'G');
    }

    private static Map<String, JsonNode> result(String code, String description, double similarity) {
        return Map.of(
                "Result", JsonNode.createStringNode(code),
                "Description", JsonNode.createStringNode(description),
                "Sim", JsonNode.createNumberNode(similarity));
    }
}
