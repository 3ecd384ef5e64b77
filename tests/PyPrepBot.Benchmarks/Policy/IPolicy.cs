using PyPrepBot.Core.Learning;

namespace PyPrepBot.Benchmarks.Policy;

/// <summary>A way of choosing questions and rating answers, as a simulated world sees it.</summary>
internal interface IPolicy
{
    string Next(string member, long test, int position, double day, IReadOnlySet<string> exclude);

    void Answer(string member, string item, double score, bool daily, double day);

    Gaussian Estimate(string member);
}
