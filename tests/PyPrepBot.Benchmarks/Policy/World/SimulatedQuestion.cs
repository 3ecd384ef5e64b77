using PyPrepBot.Core.Learning;

namespace PyPrepBot.Benchmarks.Policy.World;

/// <summary>A question as it truly is; a policy is only ever given <see cref="Shown"/>.</summary>
internal sealed record SimulatedQuestion(RatedItem Shown, double Slope, double Difficulty, double Guess)
{
    private const double Slip = 0.02;

    public double Chance(double ability) => Guess + ((1 - Slip - Guess) / (1 + Math.Exp(-Slope * (ability - Difficulty))));
}
