namespace PyPrepBot.Core.Questions.Grading;

/// <summary>A number by its value: whole numbers exactly, floats within the author's tolerance.</summary>
internal sealed class NumberMatcher : IMatcher
{
    // Floats as computers print them differ in their last digits.
    private static readonly Tolerance Default = new(Relative: 1e-9);

    // A bound such as 0.01 is itself not exact in binary.
    private const double Slack = 1 + 1e-9;

    public Likeness Compare(string accepted, string input, TypedKey key)
    {
        if (NumberReader.Read(accepted, key.Units) is not { } right || NumberReader.Read(input, key.Units) is not { } given)
            return Likeness.None;
        if (key.StrictType && right.IsFloat != given.IsFloat)
            return Likeness.None;
        if (right.SameValue(given))
            return right.IsFloat == given.IsFloat ? Likeness.Same : Likeness.Alike;

        var tolerance = key.Tolerance ?? (right.IsFloat && given.IsFloat ? Default : new Tolerance());
        return IsNear(right.ToDouble(), given.ToDouble(), tolerance) ? Likeness.Alike : Likeness.None;
    }

    public string Describe(string input, TypedKey key) => NumberReader.Read(input, key.Units)?.ToString() ?? input;

    // Beyond the floats everything would be near to everything.
    private static bool IsNear(double right, double given, Tolerance tolerance)
    {
        var bound = Math.Max(tolerance.Absolute, tolerance.Relative * Math.Max(Math.Abs(right), Math.Abs(given)));

        return bound > 0 && double.IsFinite(right) && double.IsFinite(given) && Math.Abs(right - given) <= bound * Slack;
    }
}
