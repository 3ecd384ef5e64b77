using System.Collections.Frozen;
using System.Globalization;
using PyPrepBot.Core.Questions;
using PyPrepBot.Storage.Files.Yaml;

namespace PyPrepBot.Storage.Files;

/// <summary>Reads one question: first what all kinds share, then what its kind adds.</summary>
/// <param name="topics">The slugs that exist; null when that is not known.</param>
/// <param name="fileTopic">The topic of questions that name none.</param>
internal sealed class QuestionReader(FrozenSet<string>? topics, string? fileTopic, bool fileHasTopic)
{
    /// <summary>The question, or null when it has a fault.</summary>
    public ReadQuestion? Read(Fields unnamed)
    {
        var faults = unnamed.Faults;
        var before = faults.Count;
        var subject = unnamed.Map.Find("id")?.Value is YamlText { Value.Length: > 0 } id ? Shown.Short(id.Value) : "a question";
        var fields = new Fields(unnamed.Map, subject, faults) { IsGroups = unnamed.IsGroups };

        fields.Require("id", "difficulty", "kind", "prompt", "explain", "author", "since");
        if (!fields.IsGroups)
            fields.Require("refs");
        if (!fields.IsGroups && fields.Map.Find("id")?.Value is YamlText { Value: var own } && OwnQuestionId.Is(own))
        {
            const string Mend = "Give it the next number of its topic.";
            fields.Fault("id", "own-id", "ids that begin with own- belong to the questions of groups.", Mend);
        }

        VerifyRules.Check(fields);
        var seed = fields.Texts("seed", TextRules.Seed, 1, int.MaxValue);
        var replaces = fields.OptionalText("replaces", TextRules.Id);
        var question = ReadKind(fields);
        if (faults.Count > before)
            return null;

        question = question with { Revision = QuestionRevision.Of(question) };
        return new ReadQuestion(
            question, fields.Map.Line, replaces, fields.LineOf("replaces"), ProofReader.Read(fields.Map), seed);
    }

    public void CheckTopic(string topic, int line, Fields fields)
    {
        if (topics is not null && !topics.Contains(topic))
            fields.Faults.Add(line, "unknown-topic", $"{fields.Subject}: there is no topic `{topic}`.", Suggestion.For(topic, topics));
    }

    private Question ReadKind(Fields fields)
    {
        fields.AllowOnly([.. Vocabulary.Common, .. Vocabulary.Particular]);
        var kind = fields.Word("kind", Vocabulary.Kinds, QuestionKind.Single);
        var question = ReadShared(fields, Blank.Of(kind));
        if (fields.Map.Find("kind")?.Value is not YamlText word || !Vocabulary.Kinds.ContainsKey(word.Value))
            return question;

        fields.Require([.. Vocabulary.Required(kind)]);
        foreach (var name in Vocabulary.Particular.Except(Vocabulary.Allowed(kind)).Where(fields.Has))
        {
            var message = $"{fields.Subject}: a question of kind {Vocabulary.WordFor(kind)} has no `{name}`.";
            fields.Faults.Add(fields.LineOf(name), "wrong-kind", message, "Take it out, or correct `kind`.");
        }

        return KindReader.Read(fields, question);
    }

    private Question ReadShared(Fields fields, Question blank) => blank with
    {
        Id = fields.Text("id", TextRules.Id),
        Topic = ReadTopic(fields),
        Also = ReadAlso(fields),
        Difficulty = fields.Word("difficulty", Vocabulary.Difficulties, Difficulty.Easy),
        Python = fields.OptionalText("python", TextRules.Version),
        Build = fields.Word("build", Vocabulary.Builds, "default"),
        Prompt = fields.Text("prompt", TextRules.Prompt),
        Code = fields.OptionalText("code", TextRules.Code),
        Explain = fields.Text("explain", TextRules.Explain),
        Hint = fields.OptionalText("hint", TextRules.Hint),
        Refs = ReadRefs(fields),
        Author = fields.Text("author", TextRules.Author),
        Since = ReadSince(fields),
        Tags = fields.Texts("tags", TextRules.Slug, 1, 8),
        Status = fields.Word("status", Vocabulary.Statuses, QuestionStatus.Live),
    };

    private string ReadTopic(Fields fields)
    {
        if (!fields.Has("topic") && !fileHasTopic)
        {
            var message = $"{fields.Subject}: `topic` is missing here and at the top of the file.";
            fields.Faults.Add(fields.Map.Line, "missing-field", message, "Add `topic:` in one of these places.");
        }

        if (fields.OptionalText("topic", TextRules.Slug) is not { } topic)
            return fileTopic ?? string.Empty;

        CheckTopic(topic, fields.LineOf("topic"), fields);
        return topic;
    }

    private IReadOnlyList<string> ReadAlso(Fields fields)
    {
        var also = fields.Texts("also", TextRules.Slug, 1, 3);
        foreach (var topic in also)
            CheckTopic(topic, fields.LineOf("also"), fields);

        return also;
    }

    private static List<Uri> ReadRefs(Fields fields)
    {
        var refs = new List<Uri>();
        foreach (var address in fields.Texts("refs", TextRules.Address, 1, 4))
        {
            if (Uri.TryCreate(address, UriKind.Absolute, out var uri))
                refs.Add(uri);
            else
                fields.Fault("refs", "pattern", $"`{Shown.Short(address)}` is not an address.", "Copy it from a browser.");
        }

        return refs;
    }

    private static DateOnly ReadSince(Fields fields)
    {
        if (fields.OptionalText("since", TextRules.Since) is not { } since)
            return default;
        if (!DateOnly.TryParseExact(since, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            fields.Fault("since", "date", $"`since` is {since}, a day that no calendar has.", "Write the day it was added.");

        return day;
    }
}
