using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PyPrepBot.Storage.Files.Yaml;

namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>Writes questions as JSON in the shape of <c>questions/schema.json</c>.</summary>
internal static class JsonText
{
    // The text goes to a file and not into a web page: names in other scripts and quotes in code stay readable.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(IEnumerable<SourceQuestion> questions) => Written(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("schema", 1);
        json.WriteStartArray("questions");
        foreach (var question in questions)
            Write(json, question);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    /// <summary>One question. Two that mean the same are the same text, however they were written.</summary>
    public static string Of(SourceQuestion question) => Written(json => Write(json, question));

    private static string Written(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
            write(json);

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Write(Utf8JsonWriter json, SourceQuestion question)
    {
        var kind = QuestionShape.KindOf(question.Map);
        json.WriteStartObject();
        foreach (var field in QuestionShape.Sorted(WithTopic(question)))
            Write(json, field, kind, exact: field.Name == "verify");
        json.WriteEndObject();
    }

    private static YamlMap WithTopic(SourceQuestion question) => question.Map.Find("topic") is null && question.FileTopic is { } topic
        ? question.Map with { Fields = [.. question.Map.Fields, new YamlField("topic", 0, new YamlText(0, topic, false, false))] }
        : question.Map;

    private static void Write(Utf8JsonWriter json, YamlField field, string kind, bool exact)
    {
        json.WritePropertyName(field.Name);
        Write(json, field.Value, kind, exact, QuestionShape.IsBare(kind, field.Name));
    }

    private static void Write(Utf8JsonWriter json, YamlNode node, string kind, bool exact, bool bare)
    {
        switch (node)
        {
            case YamlMap map:
                json.WriteStartObject();
                foreach (var field in map.Fields.OrderBy(field => field.Name, StringComparer.Ordinal))
                    Write(json, field, kind, exact);
                json.WriteEndObject();
                break;
            case YamlList list:
                json.WriteStartArray();
                foreach (var item in list.Items)
                    Write(json, item, kind, exact, bare: false);
                json.WriteEndArray();
                break;
            case YamlText { Plain: true, Value: "true" or "false" } truth when bare:
                json.WriteBooleanValue(truth.Value == "true");
                break;
            case YamlText { Plain: true } text when bare && int.TryParse(text.Value, CultureInfo.InvariantCulture, out var number):
                json.WriteNumberValue(number);
                break;
            case YamlText text:
                json.WriteStringValue(QuestionShape.Meaning(text, exact));
                break;
        }
    }
}
