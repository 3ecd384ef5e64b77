namespace PyPrepBot.Tests.Support.Fakes;

/// <summary>Draws the same number for ever, or one after the other of a list and then the last.</summary>
internal sealed class FixedRandom(params double[] numbers) : Random
{
    private int _next;

    protected override double Sample() => numbers[Math.Min(_next++, numbers.Length - 1)];

    public override double NextDouble() => Sample();
}
