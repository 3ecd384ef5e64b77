using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Benchmarks.Policy;

/// <summary>The real composer and updater with just enough memory around them to play one group.</summary>
internal sealed class PolicyEngine : IPolicy
{
    private readonly string _group;
    private readonly int _testLength;
    private readonly IReadOnlyList<RatedItem> _items;
    private readonly Dictionary<string, RatedItem> _byId;
    private readonly Dictionary<string, PolicyMember> _members;
    private readonly Dictionary<string, Gaussian> _questions;
    private readonly Dictionary<Difficulty, Gaussian> _labels = Enum.GetValues<Difficulty>().ToDictionary(l => l, Ability.StartOfLabel);
    private readonly Exposure _exposure = new();

    public PolicyEngine(string group, IReadOnlyList<RatedItem> items, IEnumerable<string> members, int testLength)
    {
        _group = group;
        _testLength = testLength;
        _items = items;
        _byId = items.ToDictionary(item => item.Id, StringComparer.Ordinal);
        _members = members.ToDictionary(id => id, _ => new PolicyMember(), StringComparer.Ordinal);
        _questions = items.ToDictionary(item => item.Id, _ => Ability.StartOfQuestion, StringComparer.Ordinal);
    }

    public IEnumerable<double> Difficulties => _items.Select(item => _labels[item.Label].Mean + _questions[item.Id].Mean);

    public string Next(string member, long test, int position, double day, IReadOnlySet<string> exclude)
    {
        var person = _members[member];
        person.Open(test, position);
        var chosen = QuizComposer.Choose(new QuizStep
        {
            Pool = [.. _items
                .Where(item => !person.HasAnswered(item.Id) && !person.WasAsked(item.Id) && !exclude.Contains(item.Id))
                .Select(item => new QuizCandidate(item, _questions[item.Id], _exposure.Count(item.Id, day)))],
            OldestAnswered = [.. person.OldestAnswered.Where(item => !exclude.Contains(item.Id))],
            Labels = _labels,
            Member = person.Rating,
            UsedTopics = person.UsedTopics,
            TypedUsed = person.TypedUsed,
            Position = position,
            Length = _testLength,
            Seed = StableSeed.OfQuizStep(_group, member, test, position),
        }) ?? throw new InvalidOperationException("No question is left to ask.");
        person.Ask(_byId[chosen.ItemId]);
        _exposure.Add(chosen.ItemId, day);

        return chosen.ItemId;
    }

    public void Answer(string member, string item, double score, bool daily, double day)
    {
        var (person, question) = (_members[member], _byId[item]);
        if (daily)
        {
            _exposure.AddDaily(item, day);
        }
        else if (!person.WasAsked(item))
        {
            _exposure.Add(item, day);
        }

        if (person.Record(question))
        {
            Rate(person, question, score, daily ? AnswerWeight.Daily : AnswerWeight.Test, day);
        }
    }

    public Gaussian Estimate(string member) => _members[member].Rating;

    public double Predict(string member, string item) =>
        ResponseModel.Predict(State(_members[member], _byId[item]), _byId[item].Guess).P;

    private RatingState State(PolicyMember person, RatedItem item) => new(person.Rating, _labels[item.Label], _questions[item.Id]);

    private void Rate(PolicyMember person, RatedItem item, double score, double weight, double day)
    {
        var answer = new RatedAnswer(score, item.Guess, weight, day - (person.LastRatedDay ?? day));
        var change = Ability.Update(State(person, item), answer);
        (person.Rating, person.LastRatedDay) = (change.Member, day);
        (_labels[item.Label], _questions[item.Id]) = (change.Label, change.Question);
    }
}
