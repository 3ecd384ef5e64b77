using System.Globalization;
using PyPrepBot.Storage.Files.Yaml;

namespace PyPrepBot.Storage.Files.Exchange;

/// <summary>Gives ids to questions that come without one: behind the highest number of their topic, for no number is used twice.</summary>
internal sealed class FreeNumbers
{
    private readonly Dictionary<string, int> _highest = new(StringComparer.Ordinal);

    /// <param name="taken">Every id of the bank, retired ones too, and of the file that is coming in.</param>
    public FreeNumbers(IEnumerable<string> taken)
    {
        foreach (var id in taken)
        {
            var dash = id.LastIndexOf('-');
            if (dash > 0 && int.TryParse(id[(dash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
                _highest[id[..dash]] = Math.Max(number, _highest.GetValueOrDefault(id[..dash]));
        }
    }

    /// <summary>The same question when it has an id, or when nobody can say of which topic it is.</summary>
    public SourceQuestion Numbered(SourceQuestion question)
    {
        if (question.Map.Find("id") is not null || question.Topic is not { } topic)
            return question;

        var number = _highest[topic] = _highest.GetValueOrDefault(topic) + 1;
        var id = $"{topic}-{number.ToString("000", CultureInfo.InvariantCulture)}";
        var line = question.Map.Line;
        var field = new YamlField("id", line, new YamlText(line, id, Plain: false, Block: false));
        return question with
        {
            Map = question.Map with { Fields = [field, .. question.Map.Fields] },
            Block = question.Block?.With($"id: {id}"),
        };
    }
}
