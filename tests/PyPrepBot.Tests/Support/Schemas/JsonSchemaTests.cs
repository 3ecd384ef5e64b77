using System.Text.Json;

namespace PyPrepBot.Tests.Support.Schemas;

public sealed class JsonSchemaTests
{
    [Theory]
    [InlineData("""{"type":"string"}""", "\"a\"", "1")]
    [InlineData("""{"type":["integer","null"]}""", "1.0", "1.5")]
    [InlineData("""{"type":["integer","null"]}""", "null", "\"1\"")]
    [InlineData("""{"const":4}""", "4", "5")]
    [InlineData("""{"enum":[4,"a"]}""", "\"a\"", "\"b\"")]
    [InlineData("""{"minLength":1,"maxLength":2}""", "\"🦞🦞\"", "\"abc\"")]
    [InlineData("""{"minLength":1}""", "\"a\"", "\"\"")]
    [InlineData("""{"pattern":"^[0-9]+$"}""", "\"12\"", "\"1a\"")]
    [InlineData("""{"format":"uri"}""", "\"https://a.b/\"", "\"no address\"")]
    [InlineData("""{"minimum":0,"maximum":10}""", "10", "11")]
    [InlineData("""{"minimum":0}""", "0", "-1")]
    [InlineData("""{"minItems":1,"items":{"type":"integer"}}""", "[1]", "[]")]
    [InlineData("""{"maxItems":1}""", "[1]", "[1,2]")]
    [InlineData("""{"items":{"type":"integer"}}""", "[1,2]", "[1,\"2\"]")]
    [InlineData("""{"uniqueItems":true}""", "[1,2]", "[1,1]")]
    [InlineData("""{"properties":{"a":{"type":"integer"}}}""", """{"a":1}""", """{"a":"1"}""")]
    [InlineData("""{"properties":{"a":{"type":"integer"}}}""", """{}""", """{"b":1}""")]
    [InlineData("""{"properties":{"a":{"type":"object"}}}""", """{"a":{"b":1}}""", """{"a":1}""")]
    [InlineData("""{"properties":{"a":{}},"required":["a"]}""", """{"a":1}""", "{}")]
    [InlineData("""{"additionalProperties":{"type":"integer"}}""", """{"x":1}""", """{"x":"1"}""")]
    [InlineData("""{"additionalProperties":{},"maxProperties":1}""", """{"x":1}""", """{"x":1,"y":2}""")]
    [InlineData("""{"properties":{"a":{}},"additionalProperties":false}""", """{"a":1}""", """{"b":1}""")]
    [InlineData("""{"allOf":[{"properties":{"a":{}}},{"properties":{"b":{}}}]}""", """{"a":1,"b":1}""", """{"a":1,"c":1}""")]
    [InlineData("""{"anyOf":[{"type":"integer"},{"type":"number"}]}""", "1", "\"1\"")]
    [InlineData("""{"oneOf":[{"type":"integer"},{"type":"number"}]}""", "1.5", "1")]
    [InlineData("""{"oneOf":[{"properties":{"a":{}}},{"properties":{"b":{}}}]}""", """{"b":1}""", """{"a":1,"b":1}""")]
    [InlineData("""{"$ref":"#/$defs/x~1y","$defs":{"x/y":{"type":"null"}}}""", "null", "0")]
    [InlineData("""{"contains":{"const":1}}""", "[2,1]", "[2]")]
    [InlineData("""{"if":{"const":1},"then":{"type":"string"},"else":{"type":"integer"}}""", "2", "1")]
    [InlineData("true", "1", null)]
    [InlineData("false", null, "1")]
    public void A_schema_tells_right_from_wrong(string schema, string? right, string? wrong)
    {
        var judge = new JsonSchema(Parse(schema));

        if (right is not null)
            Assert.Empty(judge.Faults("#", Parse(right)));
        if (wrong is not null)
            Assert.NotEmpty(judge.Faults("#", Parse(wrong)));
    }

    private static JsonElement Parse(string json) => JsonDocument.Parse(json).RootElement;
}
