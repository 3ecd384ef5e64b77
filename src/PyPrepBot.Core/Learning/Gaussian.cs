namespace PyPrepBot.Core.Learning;

/// <summary>What is believed about a member, a label or a question, in logits: where it probably is and how unsure that is.</summary>
public readonly record struct Gaussian(double Mean, double Variance);
