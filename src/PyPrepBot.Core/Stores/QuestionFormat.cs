namespace PyPrepBot.Core.Stores;

/// <summary>The files in which questions travel.</summary>
public enum QuestionFormat
{
    Yaml,
    Json,
    Csv,
    Anki,
}
