namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>Writes a bank, or a topic of it, as one text that <see cref="BankImport"/> reads back.</summary>
public static class BankExport
{
    /// <summary>The format that a file's name ends in; null when it says nothing.</summary>
    public static ExchangeFormat? FormatOf(string name) => Path.GetExtension(name).ToLowerInvariant() switch
    {
        ".yaml" or ".yml" => ExchangeFormat.Yaml,
        ".json" => ExchangeFormat.Json,
        ".csv" or ".tsv" => ExchangeFormat.Csv,
        ".txt" => ExchangeFormat.Anki,
        _ => null,
    };

    /// <exception cref="BankLoadException">The bank has faults, or there is no such topic.</exception>
    public static string Of(string folder, ExchangeFormat format, string? topic)
    {
        var sources = BankSources.Read(folder);
        if (sources.Bank.Faults.Count > 0)
            throw new BankLoadException(folder, sources.Bank.Faults);
        if (topic is not null && sources.Topics.Slugs?.Contains(topic) != true)
            throw new BankLoadException(folder, [UnknownTopic(topic, sources)]);

        return Of(sources, format, topic);
    }

    internal static string Of(BankSources sources, ExchangeFormat format, string? topic)
    {
        bool Wanted(SourceQuestion question) => topic is null || question.Topic == topic;

        var questions = sources.Questions().Where(question => Wanted(question.Source));
        return format switch
        {
            ExchangeFormat.Yaml => BankText.Of(sources.Files, Wanted, topic),
            ExchangeFormat.Json => JsonText.Of(questions.Select(question => question.Source)),
            ExchangeFormat.Csv => CsvText.Of(questions.Select(question => question.Source)),
            _ => AnkiText.Of(questions),
        };
    }

    private static BankFault UnknownTopic(string topic, BankSources sources)
    {
        var known = sources.Topics.Topics.Select(known => known.Slug).ToList();
        var message = $"There is no topic `{Shown.Short(topic)}`.";
        return new BankFault(TopicsFile.Name, 1, "unknown-topic", message, Suggestion.For(topic, known));
    }
}
