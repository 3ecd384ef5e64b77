namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>The ways in which questions travel.</summary>
public enum ExchangeFormat
{
    Yaml,
    Json,
    Csv,
    Anki,
}
