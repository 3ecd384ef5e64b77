using System.CommandLine;
using PyPrepBot.Composition;
using PyPrepBot.Storage.Files.Exchange;

namespace PyPrepBot.Commands;

/// <summary>The format of a file of questions, where its name does not say it.</summary>
internal static class BankFormatOption
{
    public static Option<ExchangeFormat?> Create() => new("--format")
    {
        Description = "yaml, json, csv or anki (default: by the ending .yaml, .json, .csv or .txt)",
    };

    public static SettingsException Unknown(string file) =>
        new($"The name {file} does not say which format it is; add --format yaml, json, csv or anki.");
}
