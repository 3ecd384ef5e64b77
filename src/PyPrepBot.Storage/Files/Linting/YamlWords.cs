using System.Text.RegularExpressions;
using PyPrepBot.Storage.Files.Yaml;

namespace PyPrepBot.Storage.Files.Linting;

/// <summary>Knows the bare words that other readers of YAML take for something else than text.</summary>
/// <remarks>https://yaml.org/type/bool.html and its neighbours</remarks>
internal static partial class YamlWords
{
    /// <summary>What another reader sees in a text without quotes; null when it sees the same text.</summary>
    public static string? OtherMeaning(YamlText text) => text switch
    {
        { Plain: false } => null,
        _ when Truth().IsMatch(text.Value) => "a truth value",
        _ when Nothing().IsMatch(text.Value) => "nothing at all",
        _ when Number().IsMatch(text.Value) => "a number",
        _ when Day().IsMatch(text.Value) => "a date",
        _ => null,
    };

    [GeneratedRegex(@"\A(y|Y|yes|Yes|YES|n|N|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)\z")]
    private static partial Regex Truth();

    [GeneratedRegex(@"\A(~|null|Null|NULL|)\z")]
    private static partial Regex Nothing();

    [GeneratedRegex(
        @"\A[-+]?(0b[01_]+|0x[0-9a-fA-F_]+|0o?[0-7_]+|[0-9][0-9_]*(:[0-5]?[0-9])*(\.[0-9_]*)?([eE][-+]?[0-9]+)?)\z"
        + @"|\A[-+]?(\.[0-9][0-9_]*([eE][-+]?[0-9]+)?|\.(inf|Inf|INF))\z|\A\.(nan|NaN|NAN)\z")]
    private static partial Regex Number();

    [GeneratedRegex(@"\A[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ].*)?\z")]
    private static partial Regex Day();
}
