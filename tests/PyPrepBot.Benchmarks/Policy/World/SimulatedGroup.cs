using System.Globalization;
using PyPrepBot.Core.Learning;
using PyPrepBot.Core.Questions;

namespace PyPrepBot.Benchmarks.Policy.World;

/// <summary>
/// Ten members and 300 questions whose authors mean well but label by feeling. Every answer's luck is drawn once for each member and
/// question, so that two policies which ask the same thing hear the same answer.
/// </summary>
internal sealed class SimulatedGroup
{
    private const int MemberCount = 10;
    private const int QuestionCount = 300;
    private const int Topics = 20;
    private const int Authors = 10;

    private static readonly double[] TrueLabelMeans = [-1.4, -0.3, 0.7, 1.6];

    private readonly Dictionary<string, SimulatedQuestion> _questions;
    private readonly Dictionary<(string Member, string Item), double> _luck = [];

    public SimulatedGroup(int seed)
    {
        var dice = new Dice(seed);
        Abilities = Enumerable.Range(0, MemberCount).ToDictionary(Name("m"), _ => dice.Normal(), StringComparer.Ordinal);
        var authors = Enumerable.Range(0, Authors).Select(_ => dice.Normal() * 0.25).ToList();
        _questions = Enumerable.Range(0, QuestionCount)
            .Select(number => Question(Name("q")(number), authors[dice.Below(Authors)], dice))
            .ToDictionary(question => question.Shown.Id, StringComparer.Ordinal);

        foreach (var member in Abilities.Keys)
        {
            foreach (var item in _questions.Keys)
            {
                _luck[(member, item)] = dice.Uniform();
            }
        }
    }

    public IReadOnlyDictionary<string, double> Abilities { get; }

    public IReadOnlyList<RatedItem> Items => [.. _questions.Values.Select(question => question.Shown)];

    public bool Answers(string member, string item) => _luck[(member, item)] < _questions[item].Chance(Abilities[member]);

    private static SimulatedQuestion Question(string id, double author, Dice dice)
    {
        var label = Label(dice.Uniform());
        var options = dice.Uniform() < 0.25 ? 0 : Options(dice.Uniform());
        var nominal = options == 0 ? 0 : 1.0 / options;
        var shown = new RatedItem(id, Name("t")(dice.Below(Topics)), label, options == 0, nominal);
        var slope = 1.1 * Math.Exp(0.3 * dice.Normal());
        var difficulty = TrueLabelMeans[(int)label] + author + (0.7 * dice.Normal());
        var guess = options == 0 ? 0 : Math.Clamp(nominal + (0.05 * dice.Normal()), 0, 0.7);

        return new SimulatedQuestion(shown, slope, difficulty, guess);
    }

    // The mix of the bank's own targets: most of what people are asked is neither trivial nor arcane.
    private static Difficulty Label(double draw) => draw switch
    {
        < 0.17 => Difficulty.Easy,
        < 0.58 => Difficulty.Medium,
        < 0.86 => Difficulty.Hard,
        _ => Difficulty.Expert,
    };

    // True or false is rare in such a bank and four options the rule.
    private static int Options(double draw) => draw switch
    {
        < 0.15 => 2,
        < 0.35 => 3,
        < 0.85 => 4,
        _ => 5,
    };

    private static Func<int, string> Name(string letter) => number => letter + number.ToString(CultureInfo.InvariantCulture);
}
