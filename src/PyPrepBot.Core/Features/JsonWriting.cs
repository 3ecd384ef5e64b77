using System.Globalization;
using System.Text;

namespace PyPrepBot.Core.Features;

/// <summary>Writes plain values as JSON: records of names and values, lists, texts, numbers, truth, nothing.</summary>
internal static class JsonWriting
{
    private const int Indent = 2;

    public static string Of(object? value)
    {
        var text = new StringBuilder();
        Write(text, value, 0);
        return text.Append('\n').ToString();
    }

    private static void Write(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case bool truth:
                text.Append(truth ? "true" : "false");
                break;
            case int or long or double:
                text.Append(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
            case IEnumerable<KeyValuePair<string, object?>> record:
                Enclose(text, '{', '}', depth, record, pair =>
                {
                    Quote(text, pair.Key);
                    text.Append(": ");
                    Write(text, pair.Value, depth + 1);
                });
                break;
            case IEnumerable<object?> list:
                Enclose(text, '[', ']', depth, list, item => Write(text, item, depth + 1));
                break;
            default:
                Quote(text, Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
                break;
        }
    }

    private static void Enclose<T>(StringBuilder text, char open, char close, int depth, IEnumerable<T> items, Action<T> write)
    {
        text.Append(open);
        var isEmpty = true;
        foreach (var item in items)
        {
            text.Append(isEmpty ? "\n" : ",\n").Append(' ', (depth + 1) * Indent);
            write(item);
            isEmpty = false;
        }

        if (!isEmpty)
        {
            text.Append('\n').Append(' ', depth * Indent);
        }

        text.Append(close);
    }

    private static void Quote(StringBuilder text, string plain)
    {
        text.Append('"');
        foreach (var letter in plain)
        {
            _ = letter switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}"),
                _ => text.Append(letter),
            };
        }

        text.Append('"');
    }
}
