namespace PyPrepBot.Core.Learning;

/// <summary>The chance of a right answer and its first two derivatives by ability.</summary>
public readonly record struct Prediction(double P, double P1, double P2)
{
    /// <summary>Fisher information about ability that one answer is expected to bring.</summary>
    public double Information => P1 * P1 / (P * (1 - P));
}
