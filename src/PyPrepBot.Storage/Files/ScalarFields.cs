using System.Globalization;
using PyPrepBot.Storage.Files.Linting;
using PyPrepBot.Storage.Files.Yaml;

namespace PyPrepBot.Storage.Files;

/// <summary>Reads single values. Where a text is wanted <c>yes</c>, <c>null</c> and <c>1e3</c> are texts.</summary>
internal static class ScalarFields
{
    public static string? Text(YamlNode node, string name, TextRule rule, FaultLog faults)
    {
        if (node is not YamlText text)
        {
            Refuse(node, name, "a text", "Write it on one line, or as a block with `>-` or `|`.", faults);
            return null;
        }

        if (text.Plain && Misread(text.Value, rule) is { } other)
        {
            faults.Add(text.Line, "quotes", $"{name} is not in quotes, so YAML may read {other}.", $"Write \"{Shown.Short(text.Value)}\".");
            return null;
        }

        if (rule.Broken(text.Value) is { } broken)
        {
            faults.Add(text.Line, broken.Rule, $"{name} {broken.Message}.", broken.HowToMend);
            return null;
        }

        if (YamlWords.OtherMeaning(text) is { } meaning)
        {
            var message = $"{name} is {text.Value} without quotes, which other readers take for {meaning}.";
            faults.Warn(text.Line, "yaml-word", message, $"Write \"{text.Value}\".");
        }

        return text.Block ? text.Value.TrimEnd('\n') : text.Value;
    }

    public static bool Truth(YamlNode node, string name, FaultLog faults)
    {
        if (node is YamlText { Plain: true, Value: "true" or "false" } text)
            return text.Value == "true";

        Refuse(node, name, "true or false", "Write true or false, in small letters and without quotes.", faults);
        return false;
    }

    public static int Number(YamlNode node, string name, int min, int max, FaultLog faults)
    {
        if (node is not YamlText { Plain: true } text
            || !int.TryParse(text.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            Refuse(node, name, "a whole number", "Write digits without quotes.", faults);
            return min;
        }

        if (number >= min && number <= max)
            return number;

        faults.Add(text.Line, "range", $"{name} is {number}; {min} to {max} are allowed.", "Choose one in these bounds.");
        return min;
    }

    public static double Share(YamlNode node, string name, FaultLog faults)
    {
        if (node is YamlText { Plain: true } text
            && double.TryParse(text.Value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share)
            && share is >= 0 and <= 1)
        {
            return share;
        }

        Refuse(node, name, "a number between 0 and 1", "Write it with a decimal point and without quotes, such as 0.25.", faults);
        return 0;
    }

    private static void Refuse(YamlNode node, string name, string wanted, string howToMend, FaultLog faults)
    {
        var found = node is YamlText { Value.Length: > 0 } text ? $"`{Shown.Short(text.Value)}`" : node.Called;
        if (node is not YamlRefused)
            faults.Add(node.Line, "type", $"{name} must be {wanted}, but is {found}.", howToMend);
    }

    // What an unquoted date or version turns into on its way through other readers of the same file: 3.10 becomes 3.1.
    private static string? Misread(string text, TextRule rule)
    {
        if (rule == TextRules.Since && text.Length > 0)
            return "a date";

        var isNumber = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
        return rule == TextRules.Version && isNumber ? "a number" : null;
    }
}
