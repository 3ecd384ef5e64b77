using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PyPrepBot.Core.Events;
using PyPrepBot.Core.Features.Privacy;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Exporting;

/// <summary>What is kept about a person, field by field. Who else had to do with it is left out: that is about somebody else.</summary>
internal sealed class PersonalJson : IPersonalJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public byte[] Write(PersonalData data) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            Group = data.Group.Value,
            Accounts = data.Accounts.Select(account => new { Id = account.Value, Name = data.Names.GetValueOrDefault(account) }),
            Settings = new
            {
                data.Settings.Board,
                data.Settings.Nickname,
                data.Settings.Team,
                data.Settings.SuggestionsMuted,
                data.Settings.ReportsMuted,
                data.Settings.OffBoards,
            },
            Standing = Standing(data),
            Answers = data.Answers.Select(Answer),
            Tests = data.Tests.Select(test => new { test.Topic, test.Level, test.Day, test.StartedAt, test.FinishedAt, test.Items }),
            Cards = data.Cards.Select(card => new { card.Date, card.QuestionId, card.Revision, card.Shown, card.OpenedAt, card.HintUsed }),
            Reports = data.Reports.Select(report => new { report.At, report.QuestionId, report.Reason, report.Note, report.Answer }),
            Suggestions = data.Suggestions.Select(one => new { one.At, one.State, one.Draft, Reply = one.Answer, one.Became }),
            Pauses = data.Events.OfType<MemberPaused>().Select(pause => new { pause.At, pause.From, pause.To }),
            PausesEnded = data.Events.OfType<PauseEnded>().Select(ended => new { ended.At, ended.Back }),
            TestsCompleted = data.Events.OfType<TestCompleted>().Select(test => new { test.At, test.Day }),
            Awards = data.Events.OfType<PointsAwarded>().Select(award => new { award.At, award.Points, award.Day, award.Reason }),
            Moderation = data.Audit.Select(entry => new { entry.At, entry.What }),
            WaitingMessages = data.Notices,
            LinkCodes = data.Codes,
        },
        Options);

    private static object Standing(PersonalData data) => new
    {
        Points = data.State.Periods.ToDictionary(period => period.Key, period => period.Value.Points),
        Streak = Core.Standing.Streak.Totals(data.State.Streak),
        Rating = new { data.State.Ability.Mean, data.State.Ability.Variance, data.State.RatedAnswers },
        Topics = data.State.Topics.ToDictionary(topic => topic.Key, topic => new { topic.Value.Answers, topic.Value.Value }),
        Questions = data.State.Answered,
        LastActive = data.State.ActiveOn,
    };

    private static object Answer(AnswerGiven answer) => new
    {
        answer.At,
        answer.QuestionId,
        answer.Revision,
        answer.Topic,
        answer.Difficulty,
        answer.Asked,
        answer.ContextId,
        answer.Attempt,
        answer.Input,
        answer.Shown,
        answer.OpenedAt,
        answer.Verdict,
        answer.Score,
        answer.HintUsed,
        answer.DontKnow,
        answer.TimedOut,
    };
}
