using PyPrepBot.Core.Cards;
using PyPrepBot.Core.Challenges;
using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Projections;
using PyPrepBot.Core.Questions;
using PyPrepBot.Core.Quizzes;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.TakeQuiz;

/// <summary>Chooses the next question of a test from what is known of the member, the questions and the group.</summary>
public sealed class QuizChoice(
    IQuestionBank bank, IChallengeStore challenges, IMemberStore members, IRatingStore ratings, ShuffleKey key)
{
    private const int ReservedDays = 8;

    /// <summary>The test with one more question on the screen; unchanged when there is none left to ask.</summary>
    public async Task<QuizSession> NextAsync(QuizSession session, DateTimeOffset now, CancellationToken cancellation)
    {
        var member = await members.FindAsync(session.Group, session.Member, cancellation);
        var known = await ratings.ReadAsync(session.Group, session.Day, cancellation);
        var pool = await PoolAsync(session, cancellation);
        var chosen = QuizComposer.Choose(Step(session, member, known, pool));
        if (chosen is not { } item || pool.Find(question => question.Id == item.ItemId) is not { } question)
        {
            return session;
        }

        var shown = OptionOrder.Of(question, key, $"{session.Id}|{session.Items.Count}", session.Member.Value);
        var next = new QuizItem(question.Id, question.Revision, question.Topic, question.IsTyped, shown, now, item.Rated);
        return session with { Items = [.. session.Items, next] };
    }

    /// <summary>How many more questions the test could ask.</summary>
    public async Task<int> CountAsync(QuizSession session, CancellationToken cancellation) =>
        (await PoolAsync(session, cancellation)).Count;

    // Today's challenge and the reserved ones would be spoiled by a test.
    private async Task<List<Question>> PoolAsync(QuizSession session, CancellationToken cancellation)
    {
        var current = bank.Of(session.Group);
        var asked = session.Items.Select(item => item.QuestionId).ToHashSet(StringComparer.Ordinal);
        foreach (var challenge in await challenges.BetweenAsync(
            session.Group, session.Day.AddDays(-ReservedDays), session.Day.AddDays(ReservedDays), cancellation))
        {
            if (challenge.Status is ChallengeStatus.Planned or ChallengeStatus.Open)
            {
                asked.Add(challenge.QuestionId);
            }
        }

        var wanted = session.Topic is { } topic ? current.LiveOn(topic) : current.Live;
        return [.. wanted.Where(question => !asked.Contains(question.Id)
            && (session.Level is not { } level || CardMessages.Level(question.Difficulty) == level))];
    }

    private static QuizStep Step(QuizSession session, MemberState member, Ratings known, List<Question> pool)
    {
        var answered = member.Answered.ToHashSet(StringComparer.Ordinal);
        var byId = pool.ToDictionary(question => question.Id, StringComparer.Ordinal);
        var position = session.Items.Count;
        return new QuizStep
        {
            Pool = [.. pool.Where(question => !answered.Contains(question.Id)).Select(question => new QuizCandidate(
                RatedItems.Of(question),
                known.Questions.GetValueOrDefault(question.Id, Ability.StartOfQuestion),
                known.Shown.GetValueOrDefault(question.Id)))],
            OldestAnswered = [.. member.Answered.Where(byId.ContainsKey).Select(id => RatedItems.Of(byId[id]))],
            Labels = known.Labels,
            Member = member.Ability,
            UsedTopics = session.Items.Select(item => item.Topic).ToHashSet(StringComparer.Ordinal),
            TypedUsed = session.Items.Count(item => item.Typed),
            Position = position,
            Length = session.Length,
            Seed = StableSeed.OfQuizStep(session.Group.Value, session.Member.Value, session.Number, position),
        };
    }
}
